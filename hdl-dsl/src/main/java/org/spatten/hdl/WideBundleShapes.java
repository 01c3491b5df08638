package org.spatten.hdl;

/** Shapes of records of nine to sixteen values; larger ones nest. */
public abstract class WideBundleShapes extends BundleShapes {
  WideBundleShapes() {}

  /** The shape of a record of 9 values. */
  public static <
          A extends Data<A>,
          B extends Data<B>,
          C extends Data<C>,
          D extends Data<D>,
          E extends Data<E>,
          F extends Data<F>,
          G extends Data<G>,
          H extends Data<H>,
          I extends Data<I>,
          T extends Bundle<T>>
      Shape<T> bundle(
          RecordConstructors.New9<A, B, C, D, E, F, G, H, I, T> constructor,
          Shape<A> a,
          Shape<B> b,
          Shape<C> c,
          Shape<D> d,
          Shape<E> e,
          Shape<F> f,
          Shape<G> g,
          Shape<H> h,
          Shape<I> i) {
    var sample =
        constructor.make(
            a.zero(), b.zero(), c.zero(), d.zero(), e.zero(), f.zero(), g.zero(), h.zero(),
            i.zero());
    return record(sample, a, b, c, d, e, f, g, h, i);
  }

  /** The shape of a record of 10 values. */
  public static <
          A extends Data<A>,
          B extends Data<B>,
          C extends Data<C>,
          D extends Data<D>,
          E extends Data<E>,
          F extends Data<F>,
          G extends Data<G>,
          H extends Data<H>,
          I extends Data<I>,
          J extends Data<J>,
          T extends Bundle<T>>
      Shape<T> bundle(
          RecordConstructors.New10<A, B, C, D, E, F, G, H, I, J, T> constructor,
          Shape<A> a,
          Shape<B> b,
          Shape<C> c,
          Shape<D> d,
          Shape<E> e,
          Shape<F> f,
          Shape<G> g,
          Shape<H> h,
          Shape<I> i,
          Shape<J> j) {
    var sample =
        constructor.make(
            a.zero(), b.zero(), c.zero(), d.zero(), e.zero(), f.zero(), g.zero(), h.zero(),
            i.zero(), j.zero());
    return record(sample, a, b, c, d, e, f, g, h, i, j);
  }

  /** The shape of a record of 11 values. */
  public static <
          A extends Data<A>,
          B extends Data<B>,
          C extends Data<C>,
          D extends Data<D>,
          E extends Data<E>,
          F extends Data<F>,
          G extends Data<G>,
          H extends Data<H>,
          I extends Data<I>,
          J extends Data<J>,
          K extends Data<K>,
          T extends Bundle<T>>
      Shape<T> bundle(
          RecordConstructors.New11<A, B, C, D, E, F, G, H, I, J, K, T> constructor,
          Shape<A> a,
          Shape<B> b,
          Shape<C> c,
          Shape<D> d,
          Shape<E> e,
          Shape<F> f,
          Shape<G> g,
          Shape<H> h,
          Shape<I> i,
          Shape<J> j,
          Shape<K> k) {
    var sample =
        constructor.make(
            a.zero(), b.zero(), c.zero(), d.zero(), e.zero(), f.zero(), g.zero(), h.zero(),
            i.zero(), j.zero(), k.zero());
    return record(sample, a, b, c, d, e, f, g, h, i, j, k);
  }

  /** The shape of a record of 12 values. */
  public static <
          A extends Data<A>,
          B extends Data<B>,
          C extends Data<C>,
          D extends Data<D>,
          E extends Data<E>,
          F extends Data<F>,
          G extends Data<G>,
          H extends Data<H>,
          I extends Data<I>,
          J extends Data<J>,
          K extends Data<K>,
          L extends Data<L>,
          T extends Bundle<T>>
      Shape<T> bundle(
          RecordConstructors.New12<A, B, C, D, E, F, G, H, I, J, K, L, T> constructor,
          Shape<A> a,
          Shape<B> b,
          Shape<C> c,
          Shape<D> d,
          Shape<E> e,
          Shape<F> f,
          Shape<G> g,
          Shape<H> h,
          Shape<I> i,
          Shape<J> j,
          Shape<K> k,
          Shape<L> l) {
    var sample =
        constructor.make(
            a.zero(), b.zero(), c.zero(), d.zero(), e.zero(), f.zero(), g.zero(), h.zero(),
            i.zero(), j.zero(), k.zero(), l.zero());
    return record(sample, a, b, c, d, e, f, g, h, i, j, k, l);
  }

  /** The shape of a record of 13 values. */
  public static <
          A extends Data<A>,
          B extends Data<B>,
          C extends Data<C>,
          D extends Data<D>,
          E extends Data<E>,
          F extends Data<F>,
          G extends Data<G>,
          H extends Data<H>,
          I extends Data<I>,
          J extends Data<J>,
          K extends Data<K>,
          L extends Data<L>,
          M extends Data<M>,
          T extends Bundle<T>>
      Shape<T> bundle(
          RecordConstructors.New13<A, B, C, D, E, F, G, H, I, J, K, L, M, T> constructor,
          Shape<A> a,
          Shape<B> b,
          Shape<C> c,
          Shape<D> d,
          Shape<E> e,
          Shape<F> f,
          Shape<G> g,
          Shape<H> h,
          Shape<I> i,
          Shape<J> j,
          Shape<K> k,
          Shape<L> l,
          Shape<M> m) {
    var sample =
        constructor.make(
            a.zero(), b.zero(), c.zero(), d.zero(), e.zero(), f.zero(), g.zero(), h.zero(),
            i.zero(), j.zero(), k.zero(), l.zero(), m.zero());
    return record(sample, a, b, c, d, e, f, g, h, i, j, k, l, m);
  }

  /** The shape of a record of 14 values. */
  public static <
          A extends Data<A>,
          B extends Data<B>,
          C extends Data<C>,
          D extends Data<D>,
          E extends Data<E>,
          F extends Data<F>,
          G extends Data<G>,
          H extends Data<H>,
          I extends Data<I>,
          J extends Data<J>,
          K extends Data<K>,
          L extends Data<L>,
          M extends Data<M>,
          N extends Data<N>,
          T extends Bundle<T>>
      Shape<T> bundle(
          RecordConstructors.New14<A, B, C, D, E, F, G, H, I, J, K, L, M, N, T> constructor,
          Shape<A> a,
          Shape<B> b,
          Shape<C> c,
          Shape<D> d,
          Shape<E> e,
          Shape<F> f,
          Shape<G> g,
          Shape<H> h,
          Shape<I> i,
          Shape<J> j,
          Shape<K> k,
          Shape<L> l,
          Shape<M> m,
          Shape<N> n) {
    var sample =
        constructor.make(
            a.zero(), b.zero(), c.zero(), d.zero(), e.zero(), f.zero(), g.zero(), h.zero(),
            i.zero(), j.zero(), k.zero(), l.zero(), m.zero(), n.zero());
    return record(sample, a, b, c, d, e, f, g, h, i, j, k, l, m, n);
  }

  /** The shape of a record of 15 values. */
  public static <
          A extends Data<A>,
          B extends Data<B>,
          C extends Data<C>,
          D extends Data<D>,
          E extends Data<E>,
          F extends Data<F>,
          G extends Data<G>,
          H extends Data<H>,
          I extends Data<I>,
          J extends Data<J>,
          K extends Data<K>,
          L extends Data<L>,
          M extends Data<M>,
          N extends Data<N>,
          O extends Data<O>,
          T extends Bundle<T>>
      Shape<T> bundle(
          RecordConstructors.New15<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, T> constructor,
          Shape<A> a,
          Shape<B> b,
          Shape<C> c,
          Shape<D> d,
          Shape<E> e,
          Shape<F> f,
          Shape<G> g,
          Shape<H> h,
          Shape<I> i,
          Shape<J> j,
          Shape<K> k,
          Shape<L> l,
          Shape<M> m,
          Shape<N> n,
          Shape<O> o) {
    var sample =
        constructor.make(
            a.zero(), b.zero(), c.zero(), d.zero(), e.zero(), f.zero(), g.zero(), h.zero(),
            i.zero(), j.zero(), k.zero(), l.zero(), m.zero(), n.zero(), o.zero());
    return record(sample, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o);
  }

  /** The shape of a record of 16 values. */
  public static <
          A extends Data<A>,
          B extends Data<B>,
          C extends Data<C>,
          D extends Data<D>,
          E extends Data<E>,
          F extends Data<F>,
          G extends Data<G>,
          H extends Data<H>,
          I extends Data<I>,
          J extends Data<J>,
          K extends Data<K>,
          L extends Data<L>,
          M extends Data<M>,
          N extends Data<N>,
          O extends Data<O>,
          P extends Data<P>,
          T extends Bundle<T>>
      Shape<T> bundle(
          RecordConstructors.New16<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, T> constructor,
          Shape<A> a,
          Shape<B> b,
          Shape<C> c,
          Shape<D> d,
          Shape<E> e,
          Shape<F> f,
          Shape<G> g,
          Shape<H> h,
          Shape<I> i,
          Shape<J> j,
          Shape<K> k,
          Shape<L> l,
          Shape<M> m,
          Shape<N> n,
          Shape<O> o,
          Shape<P> p) {
    var sample =
        constructor.make(
            a.zero(), b.zero(), c.zero(), d.zero(), e.zero(), f.zero(), g.zero(), h.zero(),
            i.zero(), j.zero(), k.zero(), l.zero(), m.zero(), n.zero(), o.zero(), p.zero());
    return record(sample, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p);
  }
}
