package org.spatten.hdl;

import java.util.List;

/** Shapes of records of up to eight values. */
public abstract class BundleShapes extends Shapes {
  BundleShapes() {}

  /** The shape of a record of 1 value. */
  public static <A extends Data<A>, T extends Bundle<T>> Shape<T> bundle(
      RecordConstructors.New1<A, T> constructor, Shape<A> a) {
    var sample = constructor.make(a.zero());
    return record(sample, a);
  }

  /** The shape of a record of 2 values. */
  public static <A extends Data<A>, B extends Data<B>, T extends Bundle<T>> Shape<T> bundle(
      RecordConstructors.New2<A, B, T> constructor, Shape<A> a, Shape<B> b) {
    var sample = constructor.make(a.zero(), b.zero());
    return record(sample, a, b);
  }

  /** The shape of a record of 3 values. */
  public static <A extends Data<A>, B extends Data<B>, C extends Data<C>, T extends Bundle<T>>
      Shape<T> bundle(
          RecordConstructors.New3<A, B, C, T> constructor, Shape<A> a, Shape<B> b, Shape<C> c) {
    var sample = constructor.make(a.zero(), b.zero(), c.zero());
    return record(sample, a, b, c);
  }

  /** The shape of a record of 4 values. */
  public static <
          A extends Data<A>,
          B extends Data<B>,
          C extends Data<C>,
          D extends Data<D>,
          T extends Bundle<T>>
      Shape<T> bundle(
          RecordConstructors.New4<A, B, C, D, T> constructor,
          Shape<A> a,
          Shape<B> b,
          Shape<C> c,
          Shape<D> d) {
    var sample = constructor.make(a.zero(), b.zero(), c.zero(), d.zero());
    return record(sample, a, b, c, d);
  }

  /** The shape of a record of 5 values. */
  public static <
          A extends Data<A>,
          B extends Data<B>,
          C extends Data<C>,
          D extends Data<D>,
          E extends Data<E>,
          T extends Bundle<T>>
      Shape<T> bundle(
          RecordConstructors.New5<A, B, C, D, E, T> constructor,
          Shape<A> a,
          Shape<B> b,
          Shape<C> c,
          Shape<D> d,
          Shape<E> e) {
    var sample = constructor.make(a.zero(), b.zero(), c.zero(), d.zero(), e.zero());
    return record(sample, a, b, c, d, e);
  }

  /** The shape of a record of 6 values. */
  public static <
          A extends Data<A>,
          B extends Data<B>,
          C extends Data<C>,
          D extends Data<D>,
          E extends Data<E>,
          F extends Data<F>,
          T extends Bundle<T>>
      Shape<T> bundle(
          RecordConstructors.New6<A, B, C, D, E, F, T> constructor,
          Shape<A> a,
          Shape<B> b,
          Shape<C> c,
          Shape<D> d,
          Shape<E> e,
          Shape<F> f) {
    var sample = constructor.make(a.zero(), b.zero(), c.zero(), d.zero(), e.zero(), f.zero());
    return record(sample, a, b, c, d, e, f);
  }

  /** The shape of a record of 7 values. */
  public static <
          A extends Data<A>,
          B extends Data<B>,
          C extends Data<C>,
          D extends Data<D>,
          E extends Data<E>,
          F extends Data<F>,
          G extends Data<G>,
          T extends Bundle<T>>
      Shape<T> bundle(
          RecordConstructors.New7<A, B, C, D, E, F, G, T> constructor,
          Shape<A> a,
          Shape<B> b,
          Shape<C> c,
          Shape<D> d,
          Shape<E> e,
          Shape<F> f,
          Shape<G> g) {
    var sample =
        constructor.make(a.zero(), b.zero(), c.zero(), d.zero(), e.zero(), f.zero(), g.zero());
    return record(sample, a, b, c, d, e, f, g);
  }

  /** The shape of a record of 8 values. */
  public static <
          A extends Data<A>,
          B extends Data<B>,
          C extends Data<C>,
          D extends Data<D>,
          E extends Data<E>,
          F extends Data<F>,
          G extends Data<G>,
          H extends Data<H>,
          T extends Bundle<T>>
      Shape<T> bundle(
          RecordConstructors.New8<A, B, C, D, E, F, G, H, T> constructor,
          Shape<A> a,
          Shape<B> b,
          Shape<C> c,
          Shape<D> d,
          Shape<E> e,
          Shape<F> f,
          Shape<G> g,
          Shape<H> h) {
    var sample =
        constructor.make(
            a.zero(), b.zero(), c.zero(), d.zero(), e.zero(), f.zero(), g.zero(), h.zero());
    return record(sample, a, b, c, d, e, f, g, h);
  }

  static <T extends Bundle<T>> Shape<T> record(T sample, Shape<?>... members) {
    RecordClass<T> type = RecordClass.of(sample);
    return new BundleShape<>(type, List.of(members));
  }
}
