/**
 * The archived stories as SQL, one row each: what the newest receipt says of its object. `o.story_id` is the row of the
 * story; columns `versions`, `files`, `bytes`, `sealed`.
 */
export const OBJECTS = `
(select distinct on (d.story_id) d.story_id, (d.receipt->'evidence'->>'versions')::int as versions,
        (d.receipt->'evidence'->>'files')::int as files, (d.receipt->'evidence'->>'bytes')::bigint as bytes,
        (d.receipt->'evidence'->>'sealed')::boolean as sealed
 from deliveries d where d.channel = 'archive' and d.state = 'delivered'
 order by d.story_id, (d.receipt->'evidence'->>'versions')::int desc, d.id desc)`;
