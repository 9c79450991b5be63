/** Who held which part and which delegation, told again from the events of the record alone. */
export interface RecordedEvent {
  readonly seq: number;
  readonly at: number;
  readonly action: string;
  readonly subject: string;
  readonly actor: {
    readonly kind: string;
    readonly id: string;
    readonly role?: string;
    readonly unitId?: string;
    readonly delegation?: { readonly id: string; readonly by: { readonly id: string } };
  };
  readonly detail: Readonly<Record<string, unknown>>;
}

interface Part {
  readonly person: string;
  readonly unit: string;
  readonly role: string;
  readonly from: string;
  readonly until: string | null;
}
interface Delegation {
  readonly from: string;
  readonly to: string;
  readonly unit: string;
  readonly role: string;
  readonly begins: number;
  readonly ends: number;
  ended: boolean;
}

/** What a request takes on a busy machine, from the look at the hour to the event. */
const WAIT = 20_000;

export class OfficeFacts {
  readonly #parts = new Map<string, Part>();
  readonly #delegations = new Map<string, Delegation>();
  readonly #identities = new Map<string, string>();

  /** Takes the next event of the record. */
  take({ action, subject, actor, detail }: RecordedEvent): void {
    const after = (detail['after'] ?? {}) as Record<string, unknown>;
    if (action === 'membership.create' || action === 'membership.change')
      this.#parts.set(subject, { ...this.#parts.get(subject), ...after } as unknown as Part);
    if (action === 'membership.remove') this.#parts.delete(subject);
    if (action.startsWith('account.') && typeof after['identityCode'] === 'string')
      this.#identities.set(subject, after['identityCode']);
    if (action === 'delegation.give')
      this.#delegations.set(subject, {
        from: actor.id,
        to: (detail['to'] as { id: string }).id,
        unit: String(detail['unitId']),
        role: String(detail['role']),
        begins: Date.parse(String(detail['from'])),
        ends: Date.parse(String(detail['until'])),
        ended: false,
      });
    const ended = action === 'delegation.end' ? this.#delegations.get(subject) : undefined;
    if (ended) ended.ended = true;
  }

  /** The natural person behind an account. */
  personOf = (account: string): string => this.#identities.get(account) ?? account;

  /** Whether the actor held what the event says they used. */
  held({ actor, at }: RecordedEvent): boolean {
    const { role, unitId } = actor;
    if (!role || !unitId) return false;
    if (!actor.delegation) return this.#holds(actor.id, role, unitId, at);
    const given = this.#delegations.get(actor.delegation.id);
    return (
      given !== undefined &&
      !given.ended &&
      given.to === actor.id &&
      given.from === actor.delegation.by.id &&
      given.role === role &&
      given.unit === unitId &&
      given.begins <= at &&
      at < given.ends + WAIT &&
      this.#holds(given.from, role, unitId, at)
    );
  }

  #holds(person: string, role: string, unit: string, at: number): boolean {
    const day = new Date(at + 7 * 3_600_000).toISOString().slice(0, 10);
    return [...this.#parts.values()].some(
      (part) =>
        part.person === person &&
        part.role === role &&
        part.unit === unit &&
        part.from <= day &&
        (part.until === null || part.until === undefined || day <= part.until),
    );
  }
}
