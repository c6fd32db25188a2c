'use strict';
// Loaded before Azurite itself, to tie its life to that of the process that started it.

// Whoever read our output may be gone; that is no reason to stop.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

// Ctrl+C in a terminal reaches parent and child alike, but the parent needs its storage while it stops.
const once = process.once;
process.once = (event, listener) => (event === 'SIGINT' ? process : once.call(process, event, listener));
process.on('SIGINT', () => {});

let stopping = false;
function stop() {
  if (stopping) return;
  stopping = true;
  // Azurite saves what it holds when asked to terminate; before it listens for that there is nothing to save.
  if (!process.emit('SIGTERM')) process.exit(0);
  process.stdin.destroy();
}

// The parent asks us to stop by a word. When it dies in any way, the other end of the pipe closes without one.
process.stdin.once('data', stop);
process.stdin.on('error', () => {});
if (process.env.AZURITE_OUTLIVES_PARENT !== 'true') process.stdin.once('close', stop);
