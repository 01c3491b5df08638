#!/bin/sh
# Builds and runs the example with Verilator. Argument: a folder with dram_axi4.sv and
# spatten_dram.cpp, as DramSources.writeTo() leaves them; spatten_dram.o is used if it is there, too.
# Without one, the sources of this repository are used. Output goes to obj_dir under the present
# folder. A short run: what is compiled fast is best.
set -e
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p obj_dir
sources=$here/../src/main/resources/org/spatten/dram
if [ $# -gt 0 ]; then
  model=$(cd "$1" && pwd)
  wrapper=$model/dram_axi4.sv
  object=$model/spatten_dram.o
  [ -f "$object" ] || g++ -std=c++20 -O2 -c "$model/spatten_dram.cpp" -o "$object"
else
  wrapper=$sources/dram_axi4.sv
  object=$PWD/obj_dir/spatten_dram.o
  g++ -std=c++20 -O2 -I"$sources/cpp" -c "$sources/cpp/spatten_dram.cpp" -o "$object"
fi
verilator --binary --timing -Wall -MAKEFLAGS "OPT_FAST=-O0 OPT_GLOBAL=-O0" \
  --top-module dram_example --Mdir obj_dir \
  "$here/dram_example.sv" "$wrapper" "$object" > obj_dir/build.log 2>&1 \
  || { cat obj_dir/build.log; exit 1; }
./obj_dir/Vdram_example
