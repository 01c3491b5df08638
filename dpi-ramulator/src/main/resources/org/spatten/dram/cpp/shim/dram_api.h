// The C functions of the model: those that dram_axi4.sv imports, and those for Java and for tests.
// None throws. Functions that can fail return 0 (handles) or a negative number, and leave a message
// for dram_last_error() in the calling thread.
#pragma once

#include <cstdint>

#define DRAM_API extern "C" __attribute__((visibility("default")))

// A new channel with a data bus of `busBits`, from text as in config/channel_config.h.
DRAM_API std::int64_t dram_create(const char* config, int busBits) noexcept;

// -- for dram_axi4.sv -------------------------------------------------------------------------
// Drops all requests and restarts the clock; contents stay.
DRAM_API int dram_axi_reset(std::int64_t handle) noexcept;

// Data of the W beat that the next step will report as transferred.
DRAM_API void dram_axi_write(std::int64_t handle, const std::uint32_t* data,
                             std::int64_t strobe) noexcept;

// One clock edge. `transfers` has a bit for each handshake: 0 ar, 1 r, 2 aw, 3 w, 4 b, and 5 wlast.
// Controls are {burst[1:0], size[2:0], len[7:0], id[15:0]}. The result has bits 0 arready,
// 1 awready, 2 wready, 3 rvalid, 4 rlast, 5 bvalid, 6 fault, 7 fault already reported to the
// harness; ids are {bid[15:0], rid[15:0]}.
DRAM_API int dram_axi_step(std::int64_t handle, int transfers, std::int64_t arAddress,
                           int arControl, std::int64_t awAddress, int awControl,
                           std::uint32_t* ids) noexcept;

// Bits 64 * word + 63 to 64 * word of the R beat on the channel; 0 if there is none.
DRAM_API std::int64_t dram_axi_read(std::int64_t handle, int word) noexcept;

// Message of the channel's fault, "" if it has none; valid until the next call.
DRAM_API const char* dram_fault(std::int64_t handle) noexcept;

// -- for Java ---------------------------------------------------------------------------------
// The channel of that number made by the model instance `owner` (0: by any; the newest).
DRAM_API std::int64_t dram_find(std::int64_t owner, int channel) noexcept;

// Another memory: preset name, YAML file or YAML text; before the first request.
DRAM_API int dram_configure(std::int64_t handle, const char* memory) noexcept;

DRAM_API int dram_preload(std::int64_t handle, std::int64_t address, const void* from,
                          std::int64_t bytes) noexcept;
DRAM_API int dram_dump(std::int64_t handle, std::int64_t address, void* to,
                       std::int64_t bytes) noexcept;
// Whole files; -1 with a message when the file cannot be read or written.
DRAM_API int dram_preload_file(std::int64_t handle, std::int64_t address, const char* path) noexcept;
DRAM_API int dram_dump_file(std::int64_t handle, std::int64_t address, std::int64_t bytes,
                            const char* path) noexcept;

// Writes every command from now on to a file, as the setting `trace` of dram_create does.
DRAM_API int dram_trace(std::int64_t handle, const char* path) noexcept;

// Fills at most `count` numbers in the order of DramStatistics; returns how many there are.
DRAM_API int dram_statistics(std::int64_t handle, std::int64_t* to, int count) noexcept;

// What a memory configuration means, as key=value lines; needs no channel. Returns the length, or
// -1; cut at `size`.
DRAM_API int dram_describe(const char* memory, char* to, int size) noexcept;

// The same steps without AXI, for drivers in Java: as Memory's functions of these names.
DRAM_API int dram_push(std::int64_t handle, std::int64_t address, int tag, int write) noexcept;
DRAM_API int dram_pop(std::int64_t handle) noexcept;  // the tag, or -1
DRAM_API void dram_advance(std::int64_t handle, std::int64_t ticks) noexcept;

// Frees the channel; dram_axi4 does so in its final block. Harmless for a handle already closed.
DRAM_API void dram_close(std::int64_t handle) noexcept;

// The message of this thread's last failure; returns its length, cut at `size`.
DRAM_API int dram_last_error(char* to, int size) noexcept;
