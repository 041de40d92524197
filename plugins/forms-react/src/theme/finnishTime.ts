const zone = 'Europe/Helsinki';
/** Summer time first: in the hour that comes twice, the earlier one is meant. */
const offsets = ['+03:00', '+02:00'] as const;

const formatter = new Intl.DateTimeFormat('sv-SE', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** A date and a time as the clocks of Finland show them. */
export interface FinnishTime {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** `HH:MM`, with seconds where there are some. */
  readonly time: string;
}

/** What the clocks of Finland show at an instant; undefined for what is none. */
export function finnishTime(instant: string): FinnishTime | undefined {
  const at = Date.parse(instant);
  if (Number.isNaN(at)) return undefined;
  const [date, time] = formatter.format(at).split(' ');
  return { date, time: time.replace(/:00$/, '') };
}

/** The instant at which the clocks of Finland show this; undefined in the hour that is skipped in March. */
export function instantAt({ date, time }: FinnishTime): string | undefined {
  const whole = time.length === 5 ? `${time}:00` : time;
  return offsets
    .map(offset => `${date}T${whole}${offset}`)
    .find(instant => {
      const shown = finnishTime(instant);
      return shown?.date === date && shown.time === whole.replace(/:00$/, '');
    });
}
