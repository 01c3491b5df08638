// An AXI4 slave in front of one memory, one call a clock edge. docs/dram.md gives the contract.
#pragma once

#include <array>
#include <vector>

#include "core/backing_store.h"
#include "core/memory.h"
#include "shim/axi_burst.h"
#include "shim/port_statistics.h"
#include "shim/read_tracker.h"

namespace spatten::dram {

// What happened at this clock edge: channels that handshook, and what they carried.
struct AxiInputs {
  bool ar = false;
  bool r = false;
  bool aw = false;
  bool w = false;
  bool b = false;
  bool wLast = false;
  std::uint64_t arAddress = 0;
  std::uint32_t arControl = 0;  // as AxiBurst::of
  std::uint64_t awAddress = 0;
  std::uint32_t awControl = 0;
  std::uint64_t wStrobe = 0;
  std::array<std::uint8_t, kMaxBusBytes> wData{};
};

// What the slave drives until the next edge.
struct AxiOutputs {
  bool arReady = false;
  bool awReady = false;
  bool wReady = false;
  bool rValid = false;
  bool rLast = false;
  bool bValid = false;
  std::uint32_t rId = 0;
  std::uint32_t bId = 0;
  const std::uint8_t* rData = nullptr;  // valid with rValid
};

class AxiPort {
 public:
  AxiPort(Memory& memory, BackingStore& store, int busBytes);

  // Null, or a broken rule of the protocol; the port is of no use afterwards.
  const char* step(const AxiInputs& inputs, AxiOutputs& outputs);
  void reset();

  const PortStatistics& statistics() const { return statistics_; }

 private:
  static constexpr int kReadBeats = 1024;
  static constexpr int kWriteBursts = 4;

  struct PendingWrite {
    std::uint64_t chunk;
    bool lastOfBurst;
    std::uint32_t id;
  };

  void expandRead();
  const char* acceptWrite(const AxiInputs& inputs);
  void pushWrite();
  void popResponse();

  Memory& memory_;
  BackingStore& store_;
  int busBytes_;
  std::uint64_t chunkBytes_;
  ReadTracker tracker_;
  PortStatistics statistics_;

  AxiBurst read_;
  int openBeat_ = -1;            // of read_, not all of its transactions pushed
  std::uint64_t nextChunk_ = 0;  // of openBeat_
  std::uint64_t lastChunk_ = 0;  // pushed for read_
  int shown_ = -1;               // beat on the R channel

  std::vector<AxiBurst> writes_;  // accepted addresses, oldest first
  std::uint64_t openChunk_ = kNone;
  std::vector<PendingWrite> pendingWrites_;
  std::vector<std::uint32_t> responses_;
  bool showsResponse_ = false;

  static constexpr std::uint64_t kNone = ~std::uint64_t{0};
};

}  // namespace spatten::dram
