package org.spatten.hdl.ir;

/**
 * A named ground signal of one module.
 *
 * @param id unique within the module, in order of creation
 * @param name legal and unique within the module
 */
public record Signal(int id, String name, Type type, Kind kind, SourceLine at) {
  /** What drives a signal. */
  public enum Kind {
    /** A port that the parent drives. */
    INPUT,
    /** A port driven by {@link Statement.Assign}. */
    OUTPUT,
    /** Driven by {@link Statement.Assign}. */
    WIRE,
    /** A named expression, driven by exactly one {@link Statement.Define}. */
    NODE,
    /** Holds its value; assignments take effect at the clock edge. See {@link Register}. */
    REGISTER,
    /** An input of an instance, driven by {@link Statement.Assign}. */
    INSTANCE_INPUT,
    /** An output of an instance, driven by the child. */
    INSTANCE_OUTPUT,
    /** The data of a synchronous memory read. See {@link SyncRead}. */
    SYNC_READ
  }

  public int width() {
    return type.width();
  }

  @Override
  public int hashCode() {
    return id;
  }

  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof Signal s && s.id == id && s.name.equals(name));
  }

  @Override
  public String toString() {
    return name;
  }
}
