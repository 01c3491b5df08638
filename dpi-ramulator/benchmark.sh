#!/bin/sh
# Ticks a CPU second of a memory, the best of five runs each: traffic, and idle through advance(n) and
# tick(). Compiled with the flags that simulations get (DramSources.CPP_FLAGS).
# Arguments: [PRESET [REQUESTS]]; without a preset, of the one that is Ramulator's HBM2.
set -e
here=$(cd "$(dirname "$0")" && pwd)
model=$here/src/main/resources/org/spatten/dram/cpp
tests=$here/src/test/resources/org/spatten/dram/cpp
build=$here/target/benchmark
mkdir -p "$build"
g++ -std=c++20 -O2 -I"$model" -I"$tests" "$tests/benchmark.cpp" "$model/spatten_dram.cpp" \
  -o "$build/benchmark"
"$build/benchmark" "$@"
