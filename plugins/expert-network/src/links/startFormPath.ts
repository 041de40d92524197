/** Where a form begins when it is asked of one service. */
export function startFormPath(form: string, service: string): string {
  return `/forms/${encodeURIComponent(form)}/start?${new URLSearchParams({
    service,
  })}`;
}
