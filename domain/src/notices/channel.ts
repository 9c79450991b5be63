/** PostgreSQL's channel on which notices are announced; the payload is the document id of the person told. */
export const NOTICE_CHANNEL = 'newsroom_notices';
