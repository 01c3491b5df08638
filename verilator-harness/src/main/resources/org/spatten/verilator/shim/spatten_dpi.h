// What C++ code behind DPI-C may ask of the harness. Both are null when the model runs elsewhere.
#pragma once

extern "C" {

// Ends the simulation with this message, as $fatal does, once the present evaluation is over.
void spatten_report_error(const char* message) __attribute__((weak));

// The model instance that evaluates in this thread, or null: a key for state of one instance. The
// Java side knows it as VerilatedModel.instance().
void* spatten_current_instance(void) __attribute__((weak));

}  // extern "C"
