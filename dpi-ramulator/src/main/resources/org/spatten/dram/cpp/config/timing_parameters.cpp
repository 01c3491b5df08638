#include "config/timing_parameters.h"

#include <algorithm>

namespace spatten::dram {

namespace {

constexpr auto kAct = Command::kActivate;
constexpr auto kPre = Command::kPrecharge;
constexpr auto kRd = Command::kRead;
constexpr auto kWr = Command::kWrite;
constexpr auto kPreA = Command::kPrechargeAll;
constexpr auto kRef = Command::kRefresh;
constexpr auto kRefPb = Command::kRefreshBank;

struct Named {
  const char* name;
  int TimingParameters::*member;
};

constexpr Named kNames[] = {
    {"nBL", &TimingParameters::nBL},       {"nCL", &TimingParameters::nCL},
    {"nCWL", &TimingParameters::nCWL},     {"nRCDRD", &TimingParameters::nRCDRD},
    {"nRCDWR", &TimingParameters::nRCDWR}, {"nRP", &TimingParameters::nRP},
    {"nRAS", &TimingParameters::nRAS},     {"nRC", &TimingParameters::nRC},
    {"nWR", &TimingParameters::nWR},       {"nRTP", &TimingParameters::nRTP},
    {"nCCDS", &TimingParameters::nCCDS},   {"nCCDL", &TimingParameters::nCCDL},
    {"nRRDS", &TimingParameters::nRRDS},   {"nRRDL", &TimingParameters::nRRDL},
    {"nWTRS", &TimingParameters::nWTRS},   {"nWTRL", &TimingParameters::nWTRL},
    {"nRTW", &TimingParameters::nRTW},     {"nPPD", &TimingParameters::nPPD},
    {"nFAW", &TimingParameters::nFAW},     {"nRFC", &TimingParameters::nRFC},
    {"nRFCpb", &TimingParameters::nRFCpb}, {"nRREFD", &TimingParameters::nRREFD},
    {"nREFI", &TimingParameters::nREFI},   {"nCS", &TimingParameters::nCS},
    {"tCK_ps", &TimingParameters::tCKps},
};

// Data of a column command against the next one, and against closing the row.
void addColumnRules(std::vector<Constraint>& rules, const TimingParameters& p, bool sharedDataBus) {
  const int writeEnd = p.nCWL + p.nBL;
  const int bus = std::max(p.nBL, p.nCCDS);
  if (sharedDataBus) {
    rules.push_back({Level::kChannel, kRd, kRd, p.nBL});
    rules.push_back({Level::kChannel, kWr, kWr, p.nBL});
    rules.push_back({Level::kRank, kRd, kRd, p.nBL + p.nCS, 1, true});
    rules.push_back({Level::kRank, kRd, kWr, p.nBL + p.nCS, 1, true});
    rules.push_back({Level::kRank, kWr, kRd, p.nCL + p.nBL + p.nCS - p.nCWL, 1, true});
  }
  rules.push_back({Level::kRank, kRd, kRd, bus});
  rules.push_back({Level::kRank, kWr, kWr, bus});
  rules.push_back({Level::kRank, kRd, kWr, p.nRTW > 0 ? p.nRTW : p.nCL + p.nBL + 2 - p.nCWL});
  rules.push_back({Level::kRank, kWr, kRd, writeEnd + p.nWTRS});
  rules.push_back({Level::kBankGroup, kRd, kRd, p.nCCDL});
  rules.push_back({Level::kBankGroup, kWr, kWr, p.nCCDL});
  rules.push_back({Level::kBankGroup, kWr, kRd, writeEnd + p.nWTRL});
  rules.push_back({Level::kBank, kRd, kPre, p.nRTP});
  rules.push_back({Level::kBank, kWr, kPre, writeEnd + p.nWR});
}

// `late` ticks pass between the first tick of an ACT and the one its delays count from.
void addRowRules(std::vector<Constraint>& rules, const TimingParameters& p, int late) {
  rules.push_back({Level::kRank, kAct, kAct, p.nRRDS});
  rules.push_back({Level::kRank, kAct, kAct, p.nFAW, 4});
  rules.push_back({Level::kBankGroup, kAct, kAct, p.nRRDL});
  rules.push_back({Level::kBank, kAct, kAct, p.nRC});
  rules.push_back({Level::kBank, kAct, kRd, p.nRCDRD + late});
  rules.push_back({Level::kBank, kAct, kWr, p.nRCDWR + late});
  rules.push_back({Level::kBank, kAct, kPre, p.nRAS + late});
  rules.push_back({Level::kBank, kPre, kAct, p.nRP - late});
  if (p.nPPD == 0) return;
  for (const Command from : {kPre, kPreA}) {
    for (const Command to : {kPre, kPreA}) rules.push_back({Level::kRank, from, to, p.nPPD});
  }
}

void addRefreshRules(std::vector<Constraint>& rules, const TimingParameters& p, int late) {
  const int writeToPrecharge = p.nCWL + p.nBL + p.nWR;
  rules.push_back({Level::kRank, kRd, kPreA, p.nRTP});
  rules.push_back({Level::kRank, kWr, kPreA, writeToPrecharge});
  rules.push_back({Level::kRank, kAct, kPreA, p.nRAS + late});
  rules.push_back({Level::kRank, kPreA, kAct, p.nRP - late});
  rules.push_back({Level::kRank, kPreA, kRef, p.nRP});
  rules.push_back({Level::kRank, kPre, kRef, p.nRP});
  rules.push_back({Level::kRank, kAct, kRef, p.nRC + late});
  rules.push_back({Level::kRank, kRef, kAct, p.nRFC - late});
  rules.push_back({Level::kRank, kRef, kRef, p.nRFC});
  if (p.nRFCpb == 0) return;
  rules.push_back({Level::kBank, kPre, kRefPb, p.nRP});
  rules.push_back({Level::kBank, kAct, kRefPb, p.nRC + late});
  rules.push_back({Level::kBank, kRefPb, kAct, p.nRFCpb - late});
  rules.push_back({Level::kRank, kRefPb, kRefPb, p.nRREFD});
  rules.push_back({Level::kRank, kRefPb, kAct, p.nRREFD - late});
  rules.push_back({Level::kRank, kAct, kRefPb, p.nRRDS + late});
}

}  // namespace

int* parameter(TimingParameters& parameters, const std::string& name) {
  for (const Named& named : kNames) {
    if (name == named.name) return &(parameters.*named.member);
  }
  return nullptr;
}

std::vector<std::string> parameterNames() {
  std::vector<std::string> names;
  for (const Named& named : kNames) names.emplace_back(named.name);
  return names;
}

TimingTable timingTable(const TimingParameters& p, CommandBuses buses) {
  TimingTable table;
  const int late = buses == CommandBuses::kRowAndColumn ? 1 : 0;
  if (buses == CommandBuses::kOneTwoTickRows) {
    table.constraints.push_back({Level::kChannel, kAct, kAct, 2});
    table.constraints.push_back({Level::kChannel, kAct, kPre, 2});
  }
  addColumnRules(table.constraints, p, p.nCS > 0);
  addRowRules(table.constraints, p, late);
  if (p.nREFI > 0) addRefreshRules(table.constraints, p, late);
  table.readLatency = p.nCL + p.nBL;
  table.burstTicks = p.nBL;
  table.activateTicks = 1 + late;
  table.refreshInterval = p.nREFI;
  table.refreshTicks = p.nRFC;
  table.refreshBankTicks = p.nRFCpb;
  table.tickPicoseconds = p.tCKps;
  return table;
}

}  // namespace spatten::dram
