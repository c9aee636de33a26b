/**
 * Names the entries of `package-lock.json` that npm's own note of what it installed (`node_modules/.package-lock.json`)
 * lacks or has in another version. Optional packages may be absent, because they belong to other platforms, but not those
 * that the project itself lists: only its published package does without them.
 */
export function missingPackages(lock, installed, isDevelopment) {
  const own = new Set(Object.keys(lock.packages[''].optionalDependencies ?? {}).map((name) => `node_modules/${name}`))
  return Object.entries(lock.packages)
    .filter(([path, entry]) => {
      if (path === '' || (entry.optional && !own.has(path)) || (entry.dev && !isDevelopment)) return false
      const there = installed.packages[path]
      return !there || there.version !== entry.version || there.integrity !== entry.integrity
    })
    .map(([path]) => path)
}

/** Tells whether packages for development are among those installed. */
export function hasDevelopmentPackages(installed) {
  return Object.values(installed.packages).some(({ dev }) => dev)
}
