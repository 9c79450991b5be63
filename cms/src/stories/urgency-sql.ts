import { SOON_HOURS, type StageTargets } from '@toasoan/domain';

/** An expression with the values its marks stand for. */
export interface Fragment {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/**
 * The order of `byUrgency` over stories `s`, for ORDER BY. Instants of stories are kept in UTC without a zone, whatever
 * zone the connection has.
 */
export function urgencyOrder(targets: StageTargets, now: Date): Fragment {
  const at = now.toISOString();
  const clock = "(?::timestamptz at time zone 'UTC')";
  return {
    sql: `(
      case when s.stage_since + make_interval(hours => (?::jsonb->>s.stage)::int) < ${clock} then 4 else 0 end
      + case when (s.embargo_until > ${clock} and s.embargo_until <= ${clock} + make_interval(hours => ?))
          or s.scheduled_at <= ${clock} + make_interval(hours => ?) then 2 else 0 end
      + case when s.sensitive then 1 else 0 end) desc,
      s.stage_since, s.document_id collate "C"`,
    values: [JSON.stringify(targets), at, at, at, SOON_HOURS, at, SOON_HOURS],
  };
}
