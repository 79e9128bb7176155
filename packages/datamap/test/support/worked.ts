/** Milliseconds that this thread has worked so far. What others do on the machine meanwhile does not count. */
export function workedMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
