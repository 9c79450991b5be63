import { searchRebuildJob } from '@toasoan/domain';
import { waitUntil } from '@toasoan/platform';
import pg from 'pg';
import { openDatabase } from './audit/open-database.ts';
import { readSettings } from './env.ts';
import { explain } from './explain.ts';
import { pathsOf } from './paths.ts';
import { Refusal } from './refusal.ts';

/** As long as tens of thousands of stories may take. Milliseconds. */
const DEADLINE = 30 * 60_000;
/** A worker that runs takes the job at once. */
const TAKEN_WITHIN = 30_000;

interface JobRow {
  readonly isTaken: boolean;
  readonly attempts: number;
  readonly fault: string | null;
}

/**
 * Has the workers make the search indexes anew, and waits for it. People go on to search and to publish meanwhile.
 * @throws {Refusal} when there are no data, no workers, or it has failed
 */
export async function searchRebuild({ root }: { readonly root: string }): Promise<number> {
  const settings = readSettings(process.env);
  const paths = pathsOf(root, settings.TOASOAN_DATA_DIR);
  try {
    const database = await openDatabase(paths, settings);
    const client = new pg.Client({ connectionString: database.url, connectionTimeoutMillis: 10_000 });
    try {
      await client.connect();
      await queue(client);
      say('Đang lập lại chỉ mục tìm kiếm; việc tìm và phát hành vẫn diễn ra bình thường.');
      await waitForEnd(client);
      say('Đã lập lại xong.');
      return 0;
    } finally {
      await client.end();
      await database.close();
    }
  } catch (error) {
    throw explain(error, paths);
  }
}

async function queue(client: pg.Client): Promise<void> {
  const { name, payload, key, queue: queueName, maxAttempts, priority } = searchRebuildJob();
  await client.query(
    `select graphile_worker.add_job($1, payload => $2::json, queue_name => $3, job_key => $4, max_attempts => $5,
       priority => $6)`,
    [name, JSON.stringify(payload), queueName, key, maxAttempts, priority],
  );
}

const jobNow = async (client: pg.Client): Promise<JobRow | null> => {
  const { rows } = await client.query<JobRow>(
    `select locked_at is not null as "isTaken", attempts, last_error as fault from graphile_worker.jobs where key = $1`,
    [searchRebuildJob().key],
  );
  return rows[0] ?? null;
};

/** The job is gone from the queue once it is done. */
async function waitForEnd(client: pg.Client): Promise<void> {
  const begun = Date.now();
  await waitUntil(
    async () => {
      const job = await jobNow(client);
      if (job?.fault)
        throw new Refusal(`Chưa lập lại được chỉ mục, chỉ mục cũ vẫn dùng được. Lỗi: ${job.fault}`);
      if (job && !job.isTaken && job.attempts === 0 && Date.now() - begun > TAKEN_WITHIN)
        throw new Refusal(
          'Chưa có bộ xử lý nào nhận việc. Hãy khởi động tòa soạn (npm start); việc đã xếp hàng sẽ được làm ngay khi đó.',
        );
      return job === null;
    },
    { deadline: DEADLINE, every: 500, what: 'the search indexes made anew' },
  );
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
