/** One line of the doctor's. */
export interface Report {
  readonly name: string;
  /** `missing` keeps the newsroom from working as it should; `note` is worth knowing. */
  readonly state: 'good' | 'note' | 'missing';
  readonly found: string;
  /** What it means for the person, when it is not simply good. */
  readonly meaning?: string;
}
