// The process that runs a brought model, apart from the service: a crash in it, a model that never answers and the memory it
// takes end with this process alone. It keeps nothing of what it is given.
import { endWithParent } from './end-with-parent.ts';
import { openModel, type OpenModel } from './open-model.ts';
import type { FromModel, ToModel } from './protocol.ts';

let model: OpenModel | undefined;

async function answer(asked: ToModel): Promise<FromModel> {
  switch (asked.kind) {
    case 'open':
      model = await openModel(asked.engine, asked.description);
      return { kind: 'opened' };
    case 'judge':
      if (!model) return { kind: 'failed', reason: 'nothing is open' };
      return { kind: 'judged', sentiments: await model.judge(asked.texts) };
  }
}

endWithParent();
process.on('disconnect', () => process.exit());
process.on('message', (asked: ToModel) => {
  void answer(asked)
    .catch((error: unknown): FromModel => ({
      kind: 'failed',
      reason: error instanceof Error ? error.message : String(error),
    }))
    .then((answered) => process.send?.(answered));
});
