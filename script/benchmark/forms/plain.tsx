import { questions } from './definition';
import { asked, measure } from './measure';

/** The floor: inputs of the browser that nobody listens to, as many as the engines draw. */
measure(() => (
  <form>
    {questions(asked().count).map(({ id, title }) => (
      <label key={id}>
        {title}
        <input name={id} />
      </label>
    ))}
  </form>
));
