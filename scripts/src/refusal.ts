/**
 * A failure the person at the terminal can act on. Its message, in Vietnamese, says what happened, what was kept and
 * what to do next, and is all that is shown.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
