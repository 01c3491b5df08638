package org.spatten.hdl.test;

import java.util.List;

/** A state machine that the scheduler runs each cycle, without a thread. */
interface Agent {
  /** Drives its pins for this cycle. */
  void drive();

  /** Looks at what others drive, when all is settled and before the clock edge. */
  void sample();

  /** Whether it has nothing more to do. */
  boolean done();

  /** Releases its pins when it has finished or is given up. */
  void release();

  /** Releases and forgets those that are done. */
  static void releaseFinished(List<Agent> agents) {
    for (Agent agent : agents) {
      if (agent.done()) {
        agent.release();
      }
    }
    agents.removeIf(Agent::done);
  }

  /** Names of the handshake ports that it drives, which no other may drive meanwhile. */
  List<String> drives();

  /** What it waits for, for a message. */
  String waitsFor();
}
