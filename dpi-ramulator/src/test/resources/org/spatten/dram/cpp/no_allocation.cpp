// Random traffic of reads and writes during which push, pop and tick take no memory from the heap.
// Arguments: MEMORY SEED TICKS, MEMORY being a preset or a YAML file.
#include <cstdio>
#include <cstdlib>
#include <new>

#include "config/channel_config.h"
#include "random_traffic.h"

using namespace spatten::dram;

namespace {

bool watched = false;
long allocations = 0;

}  // namespace

void* operator new(std::size_t size) {
  if (watched) ++allocations;
  void* memory = std::malloc(size);
  if (memory == nullptr) throw std::bad_alloc();
  return memory;
}

void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

int main(int argc, char** argv) {
  if (argc != 4) return 2;
  const auto memory = build(parseMemoryConfig(argv[1]));
  test::RandomTraffic traffic(static_cast<std::uint64_t>(std::atoll(argv[2])), memory->transactionBytes());
  std::uint64_t outstanding = 0;
  std::uint32_t number = 0;
  long answers = 0;
  watched = true;
  for (const Tick ticks = std::atoll(argv[3]); memory->now() < ticks; memory->tick()) {
    if (outstanding < traffic.maxOutstanding() && traffic.offers()) {
      const MemoryRequest request = traffic.next(number++);
      if (memory->push(request) && !request.write) ++outstanding;
    }
    std::uint32_t tag = 0;
    if (!memory->pop(tag)) continue;
    ++answers;
    --outstanding;
  }
  watched = false;
  std::printf("%s seed %s: %ld answers, %ld allocations\n", argv[1], argv[2], answers, allocations);
  return answers > 100 && allocations == 0 ? 0 : 1;
}
