#!/bin/sh
# Builds and runs the example with Verilator. Argument: the folder with dram_axi4.sv and
# spatten_dram.cpp, as DramSources.writeTo() leaves them. Output goes to obj_dir under the present
# folder.
set -e
here=$(cd "$(dirname "$0")" && pwd)
model=$(cd "$1" && pwd)
mkdir -p obj_dir
g++ -std=c++20 -O2 -c "$model/spatten_dram.cpp" -o obj_dir/spatten_dram.o
verilator --binary --timing -Wno-fatal -Wno-WIDTH --top-module dram_example --Mdir obj_dir \
  "$here/dram_example.sv" "$model/dram_axi4.sv" "$PWD/obj_dir/spatten_dram.o" > obj_dir/build.log 2>&1 \
  || { cat obj_dir/build.log; exit 1; }
./obj_dir/Vdram_example
