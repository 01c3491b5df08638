package org.spatten.hdl;

/** Constructors of records of one to sixteen values, as {@code bundle} takes them. */
public final class RecordConstructors {
  private RecordConstructors() {}

  /** The canonical constructor of a record of 1 value. */
  @FunctionalInterface
  public interface New1<A, T> {
    /** The record of these values. */
    T make(A a);
  }

  /** The canonical constructor of a record of 2 values. */
  @FunctionalInterface
  public interface New2<A, B, T> {
    /** The record of these values. */
    T make(A a, B b);
  }

  /** The canonical constructor of a record of 3 values. */
  @FunctionalInterface
  public interface New3<A, B, C, T> {
    /** The record of these values. */
    T make(A a, B b, C c);
  }

  /** The canonical constructor of a record of 4 values. */
  @FunctionalInterface
  public interface New4<A, B, C, D, T> {
    /** The record of these values. */
    T make(A a, B b, C c, D d);
  }

  /** The canonical constructor of a record of 5 values. */
  @FunctionalInterface
  public interface New5<A, B, C, D, E, T> {
    /** The record of these values. */
    T make(A a, B b, C c, D d, E e);
  }

  /** The canonical constructor of a record of 6 values. */
  @FunctionalInterface
  public interface New6<A, B, C, D, E, F, T> {
    /** The record of these values. */
    T make(A a, B b, C c, D d, E e, F f);
  }

  /** The canonical constructor of a record of 7 values. */
  @FunctionalInterface
  public interface New7<A, B, C, D, E, F, G, T> {
    /** The record of these values. */
    T make(A a, B b, C c, D d, E e, F f, G g);
  }

  /** The canonical constructor of a record of 8 values. */
  @FunctionalInterface
  public interface New8<A, B, C, D, E, F, G, H, T> {
    /** The record of these values. */
    T make(A a, B b, C c, D d, E e, F f, G g, H h);
  }

  /** The canonical constructor of a record of 9 values. */
  @FunctionalInterface
  public interface New9<A, B, C, D, E, F, G, H, I, T> {
    /** The record of these values. */
    T make(A a, B b, C c, D d, E e, F f, G g, H h, I i);
  }

  /** The canonical constructor of a record of 10 values. */
  @FunctionalInterface
  public interface New10<A, B, C, D, E, F, G, H, I, J, T> {
    /** The record of these values. */
    T make(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j);
  }

  /** The canonical constructor of a record of 11 values. */
  @FunctionalInterface
  public interface New11<A, B, C, D, E, F, G, H, I, J, K, T> {
    /** The record of these values. */
    T make(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k);
  }

  /** The canonical constructor of a record of 12 values. */
  @FunctionalInterface
  public interface New12<A, B, C, D, E, F, G, H, I, J, K, L, T> {
    /** The record of these values. */
    T make(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l);
  }

  /** The canonical constructor of a record of 13 values. */
  @FunctionalInterface
  public interface New13<A, B, C, D, E, F, G, H, I, J, K, L, M, T> {
    /** The record of these values. */
    T make(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l, M m);
  }

  /** The canonical constructor of a record of 14 values. */
  @FunctionalInterface
  public interface New14<A, B, C, D, E, F, G, H, I, J, K, L, M, N, T> {
    /** The record of these values. */
    T make(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l, M m, N n);
  }

  /** The canonical constructor of a record of 15 values. */
  @FunctionalInterface
  public interface New15<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, T> {
    /** The record of these values. */
    T make(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l, M m, N n, O o);
  }

  /** The canonical constructor of a record of 16 values. */
  @FunctionalInterface
  public interface New16<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, T> {
    /** The record of these values. */
    T make(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l, M m, N n, O o, P p);
  }
}
