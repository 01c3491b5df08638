#!/bin/sh
# Builds and runs the example with Verilator. Argument: the folder with dram_axi4.sv and
# spatten_dram.cpp, as DramSources.writeTo() leaves them; spatten_dram.o is used if it is there, too.
# Output goes to obj_dir under the present folder. A short run: what is compiled fast is best.
set -e
here=$(cd "$(dirname "$0")" && pwd)
model=$(cd "$1" && pwd)
mkdir -p obj_dir
[ -f "$model/spatten_dram.o" ] || g++ -std=c++20 -O2 -c "$model/spatten_dram.cpp" -o "$model/spatten_dram.o"
verilator --binary --timing -Wall -MAKEFLAGS "OPT_FAST=-O0 OPT_GLOBAL=-O0" \
  --top-module dram_example --Mdir obj_dir \
  "$here/dram_example.sv" "$model/dram_axi4.sv" "$model/spatten_dram.o" > obj_dir/build.log 2>&1 \
  || { cat obj_dir/build.log; exit 1; }
./obj_dir/Vdram_example
