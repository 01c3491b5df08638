package org.spatten.verilator.cache;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Held by one thread of one process; released when the process dies. */
final class CacheLock {
  private static final ConcurrentHashMap<Path, ReentrantLock> IN_THIS_PROCESS =
      new ConcurrentHashMap<>();
  private final ReentrantLock local;
  private final FileChannel channel;
  private final FileLock lock;

  private CacheLock(ReentrantLock local, FileChannel channel, FileLock lock) {
    this.local = local;
    this.channel = channel;
    this.lock = lock;
  }

  static CacheLock of(Path root, String name) throws IOException {
    var file = Files.createDirectories(root.resolve("locks")).resolve(name);
    // A file lock belongs to the whole process, so threads need a lock of their own.
    var local = IN_THIS_PROCESS.computeIfAbsent(file, f -> new ReentrantLock());
    local.lock();
    try {
      var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      return new CacheLock(local, channel, channel.lock());
    } catch (IOException | RuntimeException e) {
      local.unlock();
      throw e;
    }
  }

  void release() throws IOException {
    try (channel) {
      lock.release();
    } finally {
      local.unlock();
    }
  }
}
