package org.spatten.verilator.model;

/** The C functions of one model's library; see {@code spatten_calls.h}. */
interface ModelCalls {
  long open(int seed, int resetLevel, String waveFile, long waveFrom, long waveTo);

  void close(long handle);

  long address(long handle, int what);

  int eval(long handle);

  int tick(long handle, int clock, int cycles);

  int edges(long handle, long time, long rising, long falling);

  int run(long handle, long cycles);

  int takeOutput(long handle, byte[] to, int size);

  int inside(long handle, byte[] to, int size);

  int message(long handle, byte[] to, int size);
}
