// `sturmwarte import FILE`: mentions of the past, into a running or stopped system; they build the baseline and page nobody.
import { fromFileRecord } from '@sturmwarte/ingest';
import { CodedError } from '@sturmwarte/runtime/fault';
import { parsed, withApi, type Whereabouts } from '../api-client.ts';
import { linesOf } from './lines.ts';

const LINES_AT_ONCE = 1_000;
/** Faults shown one by one; the rest is counted. */
const SHOWN_FAULTS = 20;

export interface ImportReport {
  readonly accepted: number;
  readonly rejected: number;
}

interface Batch {
  accepted: number;
  rejected: number;
  errors: { index: number; faults: { path: string; message: string }[] }[];
}

/** `source` stands where a line names none. `say` is told what was wrong with which line. */
export async function importMentions(
  request: { readonly file: string; readonly where: Whereabouts; readonly source: string },
  say: (line: string) => void,
): Promise<ImportReport> {
  const { file, where, source } = request;
  return withApi(where, ['ingest', 'scoring', 'control'], async (api) => {
    let accepted = 0;
    let rejected = 0;
    let shown = 0;
    const send = async (lines: readonly { readonly number: number; readonly text: string }[]): Promise<void> => {
      const text = lines.map((line) => line.text).join('\n');
      const answer = await api.request('POST', '/v1/mentions?history=true', { type: 'application/x-ndjson', text });
      const batch = answer.status === 400 ? refused(answer.text, lines.length) : (parsed(answer) as Batch);
      accepted += batch.accepted;
      rejected += batch.rejected;
      for (const { index, faults } of batch.errors) {
        if (shown++ >= SHOWN_FAULTS) break;
        say(
          `${file}, line ${lines[index]?.number ?? '?'}: ${faults.map(({ path, message }) => `${path} ${message}`.trim()).join('; ')}`,
        );
      }
    };

    let pending: { number: number; text: string }[] = [];
    let number = 0;
    for await (const line of linesOf(file)) {
      number++;
      if (line.trim() === '') continue;
      pending.push({ number, text: brought(line, source) });
      if (pending.length < LINES_AT_ONCE) continue;
      await send(pending);
      pending = [];
    }
    if (pending.length > 0) await send(pending);
    await api.settled();
    return { accepted, rejected };
  });
}

/** A line that is not JSON goes as it is: the service says what is wrong with it. */
function brought(line: string, source: string): string {
  try {
    return JSON.stringify(fromFileRecord(JSON.parse(line), source));
  } catch {
    return line;
  }
}

/** A batch without one acceptable line is answered as a problem; its faults carry the line's place first. */
function refused(text: string, lines: number): Batch {
  const problem = JSON.parse(text) as { detail?: string; errors?: { path: string; message: string }[] };
  if (!problem.errors) throw new CodedError('REMOTE_REFUSED', problem.detail ?? 'the service refused the file');
  const errors = problem.errors.map(({ path, message }) => {
    const [, index = '0', rest = ''] = /^\/(\d+)(.*)$/s.exec(path) ?? [];
    return { index: Number(index), faults: [{ path: rest, message }] };
  });
  return { accepted: 0, rejected: lines, errors };
}
