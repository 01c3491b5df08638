// Sends everything a model prints to the instance that prints it. Included before every file of a
// model's library, Verilator's run time too, which uses VL_PRINTF if it is defined.
#pragma once

extern "C" int spatten_printf(const char* format, ...) __attribute__((format(printf, 1, 2)));

#define VL_PRINTF spatten_printf
