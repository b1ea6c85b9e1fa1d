/** Loaded into processes that a build starts (`node --import`): ends them when the build was killed and cannot do so itself. */
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.exit(1);
}, 500).unref();

export {};
