package org.spatten.dram;

import com.sun.jna.NativeLibrary;

/** The DRAM channels inside one instance of a compiled simulation. */
public final class DramChannels {
  private final DramLibrary library;
  private final long instance;

  DramChannels(DramLibrary library, long instance) {
    this.library = library;
    this.instance = instance;
  }

  /**
   * The channels of a running model.
   *
   * @param library the model's library, with {@link DramSources#EXPORTS} exported
   * @param instance the harness's key of the model instance, or 0 when there is only one
   */
  public static DramChannels of(NativeLibrary library, long instance) {
    return new DramChannels(DramLibrary.of(library), instance);
  }

  /**
   * The {@code dram_axi4} whose CONFIG says {@code channel=number}.
   *
   * @throws DramException when the model has none
   */
  public DramChannel channel(int number) {
    return new DramChannel(library, library.find(instance, number));
  }

  /** What a configuration means, checked. */
  public DramDescription describe(DramConfig config) {
    return library.describe(config);
  }
}
