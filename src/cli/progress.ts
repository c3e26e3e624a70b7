import type { Terminal } from './terminal.ts';

/** Tells how far long work has come. */
export interface Progress {
  step(done: number, total: number, now: string): void;
  end(): void;
}

/** One line that is redrawn where someone watches; nothing between start and end elsewhere, so that logs stay short. */
export async function openProgress(terminal: Terminal): Promise<Progress> {
  if (terminal.quiet || !terminal.live) return { step: () => {}, end: () => {} };
  const { SingleBar } = await import('cli-progress');
  const bar = new SingleBar({
    format: '{value}/{total} papers · {rate} · {eta_formatted} left · {now}',
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
    stopOnComplete: false,
    fps: 12,
    etaBuffer: 30,
  });
  let started = 0;
  return {
    step(done, total, now) {
      if (started === 0) {
        started = performance.now();
        bar.start(total, 0, { now: '', rate: '' });
      }
      const seconds = (performance.now() - started) / 1000;
      const rate = done > 0 && seconds > 0 ? `${(done / seconds).toFixed(0)} a second` : 'starting';
      bar.update(done, { now: now.slice(0, 48), rate });
    },
    end: () => bar.stop(),
  };
}
