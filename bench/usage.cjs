/** Loaded into a measured process: says on its way out what it used, in milliseconds and megabytes. */
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stderr.write(
    `usage ${JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, memory: Math.round(maxRSS / 1024) })}\n`,
  );
});
