import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import type { SeerModels } from '../../../daemon/seeing/models.ts';
import { runNets } from '../../../daemon/seeing/run-nets.ts';
import { answersAs, type Net, type NetName } from '../../../daemon/seeing/runtime.ts';

/**
 * Loads the three nets into onnxruntime-web, on the calling thread and one alone: more need a page that is isolated from all others, and
 * gain little on nets this small.
 * @throws Error when this browser cannot
 */
export async function openNets(
  runtime: ArrayBuffer,
  nets: Readonly<Record<NetName, ArrayBuffer>>,
): Promise<SeerModels> {
  env.wasm.numThreads = 1;
  env.wasm.proxy = false;
  env.wasm.wasmBinary = runtime;
  env.logLevel = 'error';
  const open = async (name: NetName): Promise<Net<Tensor>> => {
    const session = await InferenceSession.create(new Uint8Array(nets[name]), {
      executionProviders: ['wasm'],
      executionMode: 'sequential',
      graphOptimizationLevel: 'all',
    });
    if (!answersAs(name, session.outputNames)) throw new Error(`"${name}" is another net than the one of that name`);
    return writingInPlace(session);
  };
  return runNets({
    floats: (values, shape) => new Tensor('float32', values, shape),
    flag: (value) => new Tensor('bool', [value], [1]),
    nets: { detector: await open('face-detector'), mesh: await open('face-mesh'), mood: await open('mood') },
  });
}

/** The runtime computes in a memory of its own and leaves given outputs as they were: they are filled here. */
function writingInPlace(session: InferenceSession): Net<Tensor> {
  return {
    async run(feeds, into) {
      const found = await session.run(feeds, Object.keys(into));
      for (const [name, room] of Object.entries(into)) {
        if (room !== null) (room.data as Float32Array).set(found[name]?.data as Float32Array);
      }
      return found;
    },
  };
}
