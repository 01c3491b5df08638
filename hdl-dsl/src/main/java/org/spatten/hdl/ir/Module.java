package org.spatten.hdl.ir;

import java.util.List;
import java.util.Optional;

/** A module definition; {@code name} is unique in the design and is the name of its file. */
public sealed interface Module {
  String name();

  /** In order of declaration; clock and reset first. Kinds are INPUT and OUTPUT. */
  List<Signal> ports();

  SourceLine at();

  /**
   * A module described in the language.
   *
   * @param signals all signals but the ports, in order of creation
   * @param description sentences for the comment at the head of the emitted file; may be empty
   */
  record Defined(
      String name,
      String description,
      List<Signal> ports,
      List<Signal> signals,
      List<Register> registers,
      List<Memory> memories,
      List<SyncRead> syncReads,
      List<Instance> instances,
      List<Statement> statements,
      SourceLine at)
      implements Module {
    public Defined {
      ports = List.copyOf(ports);
      signals = List.copyOf(signals);
      registers = List.copyOf(registers);
      memories = List.copyOf(memories);
      syncReads = List.copyOf(syncReads);
      instances = List.copyOf(instances);
      statements = List.copyOf(statements);
    }

    /** The same module under another name. */
    public Defined withName(String to) {
      return new Defined(
          to,
          description,
          ports,
          signals,
          registers,
          memories,
          syncReads,
          instances,
          statements,
          at);
    }

    /** The same module with other ports; the like for its other parts. */
    public Defined withPorts(List<Signal> to) {
      return new Defined(
          name,
          description,
          to,
          signals,
          registers,
          memories,
          syncReads,
          instances,
          statements,
          at);
    }

    public Defined withSignals(List<Signal> to) {
      return new Defined(
          name, description, ports, to, registers, memories, syncReads, instances, statements, at);
    }

    public Defined withRegisters(List<Register> to) {
      return new Defined(
          name, description, ports, signals, to, memories, syncReads, instances, statements, at);
    }

    public Defined withMemories(List<Memory> to) {
      return new Defined(
          name, description, ports, signals, registers, to, syncReads, instances, statements, at);
    }

    public Defined withSyncReads(List<SyncRead> to) {
      return new Defined(
          name, description, ports, signals, registers, memories, to, instances, statements, at);
    }

    public Defined withInstances(List<Instance> to) {
      return new Defined(
          name, description, ports, signals, registers, memories, syncReads, to, statements, at);
    }

    public Defined withStatements(List<Statement> to) {
      return new Defined(
          name, description, ports, signals, registers, memories, syncReads, instances, to, at);
    }
  }

  /**
   * A module whose SystemVerilog comes from elsewhere.
   *
   * @param source its text, emitted as {@code name.sv}; empty when the user's flow supplies it
   * @param function the C function that it calls, if that is all it does; its ports are then the
   *     clock if any, an enable, the arguments and the result
   */
  record External(
      String name,
      List<Signal> ports,
      List<String> parameterNames,
      Optional<String> source,
      Optional<ForeignFunction> function,
      SourceLine at)
      implements Module {
    public External {
      ports = List.copyOf(ports);
      parameterNames = List.copyOf(parameterNames);
    }

    /** A module that is not a call of a C function. */
    public External(
        String name,
        List<Signal> ports,
        List<String> parameterNames,
        Optional<String> source,
        SourceLine at) {
      this(name, ports, parameterNames, source, Optional.empty(), at);
    }
  }
}
