/**
 * Names the entries of `package-lock.json` that npm's own note of what it installed (`node_modules/.package-lock.json`)
 * lacks or has in another version. Optional packages may be absent: they belong to other platforms, or to another Node.
 */
export function missingPackages(lock, installed, isDevelopment) {
  return Object.entries(lock.packages)
    .filter(([path, entry]) => {
      // a folder of the project is a link, and only what it leads to says for whom it is
      const { dev } = (entry.link && lock.packages[entry.resolved]) || entry
      if (path === '' || entry.optional || (dev && !isDevelopment)) return false
      const there = installed.packages[path]
      return !there || there.version !== entry.version || there.integrity !== entry.integrity
    })
    .map(([path]) => path)
}

/** Tells whether packages for development are among those installed. */
export function hasDevelopmentPackages(installed) {
  return Object.values(installed.packages).some(({ dev }) => dev)
}
