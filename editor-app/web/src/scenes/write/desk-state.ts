/** Carried by the address change after the first save of a new story: the desk it is written at stays. */
export interface DeskState {
  readonly desk: string;
}

export const isDeskState = (state: unknown): state is DeskState =>
  typeof (state as Partial<DeskState> | null)?.desk === 'string';
