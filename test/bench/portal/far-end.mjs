import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import express from 'express';

/**
 * Sends one answer for every path of a file `{path: {headers, body}}`: by `node:http` alone, or by Express. Run as a process of its
 * own: `far-end.mjs bare|express <file>`; prints its port.
 */
const [, , kind, file] = process.argv;
const answers = new Map(
  Object.entries(JSON.parse(await readFile(file, 'utf8'))).map(([path, { headers, body }]) => [
    path,
    { headers, body: Buffer.from(body, 'base64') },
  ]),
);

function bare(request, response) {
  const answer = answers.get(request.url);
  if (!answer) return void response.writeHead(404).end();
  response.writeHead(200, answer.headers);
  response.end(answer.body);
}

function withExpress() {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  for (const [path, { headers, body }] of answers)
    app.get(path, (_request, response) => {
      for (let at = 0; at < headers.length; at += 2) response.setHeader(headers[at], headers[at + 1]);
      response.send(body);
    });
  return app;
}

const server = createServer(kind === 'express' ? withExpress() : bare);
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
