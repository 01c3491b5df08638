// Random AXI4 traffic against AxiPort: data is that of the last write before the read was taken,
// beats of one id come in order, every burst is answered with its length.
// Arguments: PRESET BUS_BYTES SEED EDGES
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <map>
#include <random>

#include "config/memory_config.h"
#include "shim/axi_port.h"

using namespace spatten::dram;

namespace {

struct ExpectedBeat {
  std::vector<std::uint8_t> data;  // of the lanes that count
  std::uint64_t lane;
  bool last;
};

class Bench {
 public:
  Bench(const char* preset, int busBytes, std::uint64_t seed)
      : memory_(build(presetConfig(preset))),
        store_(seed),
        port_(*memory_, store_, busBytes),
        bus_(static_cast<std::uint64_t>(busBytes)),
        random_(seed) {}

  void edge() {
    AxiInputs in;
    takeResponses(in);
    offerRead(in);
    offerWrite(in);
    if (const char* fault = port_.step(in, out_)) fail(fault);
  }

  bool idle() const { return readBeats_ == 0 && expectedB_.empty() && writeBursts_.empty(); }
  void stop() { stopped_ = true; }
  int failures() const { return failures_; }
  long beats() const { return beats_; }
  const PortStatistics& statistics() const { return port_.statistics(); }

 private:
  std::uint64_t below(std::uint64_t n) { return random_() % n; }

  void fail(const char* what) {
    if (failures_++ < 5) std::printf("failed: %s\n", what);
  }

  std::uint8_t at(std::uint64_t address) {
    const auto found = written_.find(address);
    return found == written_.end() ? store_.pattern(address) : found->second;
  }

  AxiBurst randomBurst() {
    const std::uint64_t size = below(static_cast<std::uint64_t>(__builtin_ctzll(bus_)) + 1);
    const auto kind = below(8);
    std::uint64_t length = below(3) == 0 ? below(32) : 0;
    std::uint64_t address = below(1 << 14);
    std::uint64_t burst = 1;
    if (kind == 0) {
      burst = 0;
      length = below(4);
    } else if (kind == 1) {
      burst = 2;
      length = (std::uint64_t{2} << below(4)) - 1;
      address = address >> size << size;
    }
    AxiBurst made = AxiBurst::of(address, control(below(8), length, size, burst));
    return made.violation(static_cast<int>(bus_)) == nullptr ? made : randomBurst();
  }

  static std::uint32_t control(std::uint64_t id, std::uint64_t length, std::uint64_t size,
                               std::uint64_t burst) {
    return static_cast<std::uint32_t>(burst << 27 | size << 24 | length << 16 | id);
  }

  static std::uint32_t controlOf(const AxiBurst& b) {
    return control(b.id, static_cast<std::uint64_t>(b.beats - 1),
                   static_cast<std::uint64_t>(__builtin_ctz(static_cast<unsigned>(b.beatBytes))),
                   static_cast<std::uint64_t>(b.kind));
  }

  void takeResponses(AxiInputs& in) {
    in.r = out_.rValid && below(4) != 0;
    in.b = out_.bValid && below(4) != 0;
    if (in.r) checkBeat();
    if (in.b) {
      if (expectedB_.empty() || expectedB_.front() != out_.bId) fail("write responses in order");
      if (!expectedB_.empty()) expectedB_.pop_front();
    }
  }

  void checkBeat() {
    auto& line = expected_[out_.rId];
    if (line.empty()) return fail("a beat nobody waits for");
    const ExpectedBeat beat = line.front();
    line.pop_front();
    --readBeats_;
    ++beats_;
    if (beat.last != out_.rLast) fail("rlast marks the last beat");
    for (std::size_t i = 0; i < beat.data.size(); ++i) {
      if (out_.rData[beat.lane + i] != beat.data[i]) return fail("data is that of the last write");
    }
  }

  // The expectation is fixed when the address is taken: no write is under way to the same bytes.
  void offerRead(AxiInputs& in) {
    if (stopped_ || !out_.arReady || below(3) == 0 || readBeats_ > 300 || !writeBursts_.empty()) return;
    const AxiBurst burst = randomBurst();
    in.ar = true;
    in.arAddress = burst.address;
    in.arControl = controlOf(burst);
    for (int beat = 0; beat < burst.beats; ++beat) {
      ExpectedBeat expected{{}, burst.beatAddress(beat) % bus_, beat == burst.beats - 1};
      for (std::uint64_t a = burst.beatAddress(beat); a <= burst.beatEnd(beat); ++a) {
        expected.data.push_back(at(a));
      }
      expected_[burst.id].push_back(expected);
      ++readBeats_;
    }
  }

  // Writes start only when no read is still being turned into memory requests.
  void offerWrite(AxiInputs& in) {
    const bool start = !stopped_ && writeBursts_.empty() && out_.arReady && !in.ar && below(3) == 0;
    if (start && out_.awReady) {
      writeBursts_.push_back(randomBurst());
      in.aw = true;
      in.awAddress = writeBursts_.back().address;
      in.awControl = controlOf(writeBursts_.back());
      return;
    }
    if (writeBursts_.empty() || !out_.wReady || below(4) == 0) return;
    AxiBurst& burst = writeBursts_.front();
    in.w = true;
    in.wLast = burst.lastBeat();
    const std::uint64_t word = burst.beatAddress(burst.next) / bus_ * bus_;
    for (std::uint64_t a = burst.beatAddress(burst.next); a <= burst.beatEnd(burst.next); ++a) {
      const std::uint64_t lane = a - word;
      in.wData[lane] = static_cast<std::uint8_t>(random_());
      if (below(4) != 0) {
        in.wStrobe |= std::uint64_t{1} << lane;
        written_[a] = in.wData[lane];
      }
    }
    ++burst.next;
    if (burst.finished()) {
      expectedB_.push_back(burst.id);
      writeBursts_.pop_front();
    }
  }

  std::unique_ptr<Memory> memory_;
  BackingStore store_;
  AxiPort port_;
  std::uint64_t bus_;
  std::mt19937_64 random_;
  AxiOutputs out_;
  std::map<std::uint64_t, std::uint8_t> written_;
  std::map<std::uint32_t, std::deque<ExpectedBeat>> expected_;
  std::deque<AxiBurst> writeBursts_;
  std::deque<std::uint32_t> expectedB_;
  int readBeats_ = 0;
  int failures_ = 0;
  long beats_ = 0;
  bool stopped_ = false;
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 5) return 2;
  Bench bench(argv[1], std::atoi(argv[2]), static_cast<std::uint64_t>(std::atoll(argv[3])));
  for (long i = std::atol(argv[4]); i > 0; --i) bench.edge();
  bench.stop();
  for (int i = 0; i < 30'000 && !bench.idle(); ++i) bench.edge();
  const bool answered = bench.idle() && bench.beats() > 100;
  if (!answered) std::printf("failed: every burst is answered\n");
  std::printf("%s, bus of %s bytes, seed %s: %ld beats, %d failures\n", argv[1], argv[2], argv[3],
              bench.beats(), bench.failures());
  return answered && bench.failures() == 0 ? 0 : 1;
}
