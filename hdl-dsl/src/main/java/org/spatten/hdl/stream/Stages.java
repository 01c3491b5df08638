package org.spatten.hdl.stream;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Data;
import org.spatten.hdl.Hdl;
import org.spatten.hdl.Scope;

/** Registers in streams. They belong to whoever owns the stream. */
final class Stages {
  private Stages() {}

  static Bool wire(Stream<?> source, String suffix) {
    var scope = Scope.of(source.ready);
    return scope.wire(Hdl.bool(), scope.derivedName(source.valid, suffix) + "_ready");
  }

  static <T extends Data<T>> Stream<T> full(Stream<T> source) {
    var scope = Scope.of(source.ready);
    var base = scope.derivedName(source.valid, "stage");
    var valid = scope.reg(Hdl.bool(), Hdl.bool(false), base + "_valid");
    var payload = scope.reg(source.payload.dataShape(), base + "_payload");
    var ready = scope.wire(Hdl.bool(), base + "_ready");
    source.ready.set(valid.not().or(ready));
    scope.when(
        valid.not().or(ready),
        () -> {
          valid.next(source.valid);
          payload.next(source.payload);
        });
    return new Stream<>(valid, ready, payload);
  }

  static <T extends Data<T>> Stream<T> ready(Stream<T> source) {
    var scope = Scope.of(source.ready);
    var base = scope.derivedName(source.valid, "skid");
    var held = scope.reg(Hdl.bool(), Hdl.bool(false), base + "_held");
    var kept = scope.reg(source.payload.dataShape(), base + "_payload");
    var ready = scope.wire(Hdl.bool(), base + "_ready");
    source.ready.set(held.not());
    scope
        .when(ready, () -> held.next(false))
        .elseWhen(
            source.valid.and(held.not()),
            () -> {
              held.next(true);
              kept.next(source.payload);
            });
    return new Stream<>(source.valid.or(held), ready, Hdl.mux(held, kept, source.payload));
  }

  static <T extends Data<T>> Stream<T> half(Stream<T> source) {
    var scope = Scope.of(source.ready);
    var base = scope.derivedName(source.valid, "half");
    var valid = scope.reg(Hdl.bool(), Hdl.bool(false), base + "_valid");
    var payload = scope.reg(source.payload.dataShape(), base + "_payload");
    var ready = scope.wire(Hdl.bool(), base + "_ready");
    source.ready.set(valid.not());
    scope
        .when(
            source.valid.and(valid.not()),
            () -> {
              valid.next(true);
              payload.next(source.payload);
            })
        .elseWhen(ready, () -> valid.next(false));
    return new Stream<>(valid, ready, payload);
  }

  static <T extends Data<T>> Flow<T> flow(Flow<T> source) {
    var scope = Scope.of(source.valid);
    var base = scope.derivedName(source.valid, "stage");
    var valid = scope.reg(Hdl.bool(), Hdl.bool(false), base + "_valid");
    var payload = scope.reg(source.payload.dataShape(), base + "_payload");
    valid.next(source.valid);
    scope.when(source.valid, () -> payload.next(source.payload));
    return new Flow<>(valid, payload);
  }
}
