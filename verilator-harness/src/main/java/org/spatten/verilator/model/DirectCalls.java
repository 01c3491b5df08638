package org.spatten.verilator.model;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;

/**
 * The functions by JNA's direct mapping, which binds a class to one library: each library gets this
 * class anew, see {@link CallsBinding}.
 */
final class DirectCalls implements ModelCalls {
  DirectCalls(NativeLibrary library) {
    Native.register(DirectCalls.class, library);
  }

  private static native long spatten_open(
      int seed, int resetLevel, String file, long from, long to);

  private static native void spatten_close(long handle);

  private static native long spatten_address(long handle, int what);

  private static native int spatten_eval(long handle);

  private static native int spatten_tick(long handle, int clock, int cycles);

  private static native int spatten_edges(long handle, long time, long rising, long falling);

  private static native int spatten_run(long handle, long cycles);

  private static native int spatten_take_output(long handle, byte[] to, int size);

  private static native int spatten_inside(long handle, byte[] to, int size);

  private static native int spatten_message(long handle, byte[] to, int size);

  @Override
  public long open(int seed, int resetLevel, String waveFile, long waveFrom, long waveTo) {
    return spatten_open(seed, resetLevel, waveFile, waveFrom, waveTo);
  }

  @Override
  public void close(long handle) {
    spatten_close(handle);
  }

  @Override
  public long address(long handle, int what) {
    return spatten_address(handle, what);
  }

  @Override
  public int eval(long handle) {
    return spatten_eval(handle);
  }

  @Override
  public int tick(long handle, int clock, int cycles) {
    return spatten_tick(handle, clock, cycles);
  }

  @Override
  public int edges(long handle, long time, long rising, long falling) {
    return spatten_edges(handle, time, rising, falling);
  }

  @Override
  public int run(long handle, long cycles) {
    return spatten_run(handle, cycles);
  }

  @Override
  public int takeOutput(long handle, byte[] to, int size) {
    return spatten_take_output(handle, to, size);
  }

  @Override
  public int inside(long handle, byte[] to, int size) {
    return spatten_inside(handle, to, size);
  }

  @Override
  public int message(long handle, byte[] to, int size) {
    return spatten_message(handle, to, size);
  }
}
