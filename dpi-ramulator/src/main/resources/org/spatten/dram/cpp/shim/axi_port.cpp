#include "shim/axi_port.h"

namespace spatten::dram {

AxiPort::AxiPort(Memory& memory, BackingStore& store, int busBytes)
    : memory_(memory),
      store_(store),
      busBytes_(busBytes),
      chunkBytes_(static_cast<std::uint64_t>(memory.transactionBytes())),
      tracker_(kReadBeats) {
  writes_.reserve(kWriteBursts);
  pendingWrites_.reserve(4);
  responses_.reserve(2 * kWriteBursts + 1);
  reset();
}

void AxiPort::reset() {
  tracker_.clear();
  statistics_ = {};
  read_ = {};
  read_.next = read_.beats;
  openBeat_ = shown_ = -1;
  lastChunk_ = openChunk_ = kNone;
  writes_.clear();
  pendingWrites_.clear();
  responses_.clear();
  showsResponse_ = false;
}

const char* AxiPort::step(const AxiInputs& in, AxiOutputs& out) {
  if (in.r && shown_ >= 0) {
    tracker_.release(shown_);
    shown_ = -1;
  }
  if (in.b && showsResponse_) {
    responses_.erase(responses_.begin());
    showsResponse_ = false;
  }
  if (in.ar) {
    read_ = AxiBurst::of(in.arAddress, in.arControl);
    lastChunk_ = kNone;
    if (const char* fault = read_.violation(busBytes_)) return fault;
  }
  expandRead();
  if (in.aw) {
    writes_.push_back(AxiBurst::of(in.awAddress, in.awControl));
    if (const char* fault = writes_.back().violation(busBytes_)) return fault;
  }
  if (in.w) {
    if (const char* fault = acceptWrite(in)) return fault;
  }
  pushWrite();
  popResponse();
  memory_.tick();

  if (shown_ < 0) shown_ = tracker_.takeReady();
  out.rValid = shown_ >= 0;
  if (out.rValid) {
    const ReadBeat& beat = tracker_.beat(shown_);
    out.rId = beat.id;
    out.rLast = beat.last;
    out.rData = beat.data.data();
  }
  showsResponse_ = !responses_.empty();
  out.bValid = showsResponse_;
  if (showsResponse_) out.bId = responses_.front();
  out.arReady = read_.finished() && !tracker_.full() && memory_.canAccept(false);
  out.awReady = static_cast<int>(writes_.size()) < kWriteBursts &&
                static_cast<int>(responses_.size()) <= kWriteBursts;
  out.wReady = !writes_.empty() && pendingWrites_.empty() && memory_.canAccept(true);
  return nullptr;
}

// At most one push a clock edge; beats that share the transaction of the one before need none.
void AxiPort::expandRead() {
  bool pushed = false;
  while (!read_.finished()) {
    const std::uint64_t end = read_.beatEnd(read_.next) / chunkBytes_;
    if (openBeat_ < 0) {
      if (tracker_.full()) return;
      openBeat_ = tracker_.add(read_.id, read_.lastBeat(), memory_.now());
      nextChunk_ = read_.beatAddress(read_.next) / chunkBytes_;
      if (nextChunk_ == lastChunk_ && read_.kind != BurstKind::kFixed) ++nextChunk_;
    }
    for (; nextChunk_ <= end; ++nextChunk_) {
      if (pushed) return;
      const auto tag = static_cast<std::uint32_t>(openBeat_);
      if (!memory_.push({nextChunk_ * chunkBytes_, tag, false})) return;
      pushed = true;
      ReadBeat& beat = tracker_.beat(openBeat_);
      if (beat.waiting++ == 1) beat.accepted = memory_.now();
      lastChunk_ = nextChunk_;
    }
    const auto bus = static_cast<std::uint64_t>(busBytes_);
    const std::uint64_t address = read_.beatAddress(read_.next);
    ReadBeat& beat = tracker_.beat(openBeat_);
    store_.read(address / bus * bus, beat.data.data(), bus);
    beat.bytes = static_cast<int>(read_.beatEnd(read_.next) - address + 1);
    ++read_.next;
    const int settled = openBeat_;
    openBeat_ = -1;
    tracker_.settle(settled);
  }
}

const char* AxiPort::acceptWrite(const AxiInputs& in) {
  AxiBurst& burst = writes_.front();
  const bool last = burst.lastBeat();
  if (in.wLast != last) return "wlast does not agree with the length of the burst";
  const auto bus = static_cast<std::uint64_t>(busBytes_);
  const std::uint64_t address = burst.beatAddress(burst.next);
  store_.write(address / bus * bus, in.wData.data(), bus, in.wStrobe);
  statistics_.bytesWritten += std::popcount(in.wStrobe);
  const std::uint64_t end = burst.beatEnd(burst.next) / chunkBytes_;
  for (std::uint64_t chunk = address / chunkBytes_; chunk <= end; ++chunk) {
    if (openChunk_ != kNone && openChunk_ != chunk) {
      pendingWrites_.push_back({openChunk_, false, burst.id});
    }
    openChunk_ = chunk;
  }
  ++burst.next;
  if (last) {
    pendingWrites_.push_back({openChunk_, true, burst.id});
    openChunk_ = kNone;
    writes_.erase(writes_.begin());
  }
  return nullptr;
}

void AxiPort::pushWrite() {
  if (pendingWrites_.empty()) return;
  const PendingWrite& write = pendingWrites_.front();
  if (!memory_.push({write.chunk * chunkBytes_, 0, true})) return;
  if (write.lastOfBurst) responses_.push_back(write.id);
  pendingWrites_.erase(pendingWrites_.begin());
}

void AxiPort::popResponse() {
  std::uint32_t tag = 0;
  if (!memory_.pop(tag)) return;
  const int index = static_cast<int>(tag);
  if (tracker_.answer(index)) {
    const ReadBeat& beat = tracker_.beat(index);
    statistics_.countRead(memory_.now() - beat.accepted, beat.bytes);
  }
}

}  // namespace spatten::dram
