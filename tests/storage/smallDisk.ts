import { execFileSync } from 'node:child_process'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import { temporaryFolder } from './temporaryFolder'

/** Whether this user of this system may mount disks. */
export function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  try {
    execFileSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], {
      stdio: 'ignore',
    })
    return true
  } catch {
    return false
  }
}

/** A disk of its own, of that many kilobytes, that goes when the test ends. */
export async function smallDisk(kilobytes: number): Promise<string> {
  const disk = await temporaryFolder()
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', disk])
  onTestFinished(() => {
    execFileSync('umount', [disk])
  })
  return disk
}

/** Makes a disk read-only, or lets it be written to again. */
export function remount(disk: string, how: 'ro' | 'rw'): void {
  execFileSync('mount', ['-o', `remount,${how}`, disk])
}

/** Makes one folder read-only until the function that is returned is called. */
export function makeReadOnly(folder: string): () => void {
  execFileSync('mount', ['--bind', folder, folder])
  execFileSync('mount', ['-o', 'remount,bind,ro', folder])
  let isMounted = true
  const release = (): void => {
    if (isMounted) execFileSync('umount', [folder])
    isMounted = false
  }
  onTestFinished(release)
  return release
}

const blockSize = 4096

/** Fills a disk, but for some blocks of 4096 bytes, and returns what frees it again. */
export async function fill(disk: string, blocksLeft = 0): Promise<() => Promise<void>> {
  const fillers = [join(disk, 'filler'), join(disk, 'more filler')] as const
  const room = Buffer.alloc(blocksLeft * blockSize)
  if (blocksLeft > 0) await writeFile(fillers[1], room)
  for (let written = 0; ; written += blockSize) {
    try {
      await writeFile(fillers[0], Buffer.alloc(blockSize), { flag: 'a' })
    } catch (error) {
      expect(error).toMatchObject({ code: 'ENOSPC' })
      expect(written).toBeGreaterThan(0)
      break
    }
  }
  await rm(fillers[1], { force: true })
  return () => rm(fillers[0])
}
