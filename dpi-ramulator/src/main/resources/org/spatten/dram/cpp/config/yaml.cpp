#include "config/yaml.h"

#include <sstream>

namespace spatten::dram {

namespace {

struct Line {
  int number;
  std::size_t indent;
  std::string text;  // without indentation, comment and trailing blanks
};

class Parser {
 public:
  Parser(const std::string& text, const std::string& name) : name_(name) { split(text); }

  YamlNode document() {
    YamlNode root;
    root.line = 1;
    if (!lines_.empty()) {
      root = block(lines_[0].indent);
      if (at_ < lines_.size()) fail(lines_[at_].number, "this line is indented less than the first");
    }
    return root;
  }

 private:
  [[noreturn]] void fail(int line, const std::string& what) const {
    throw ConfigError(name_ + ":" + std::to_string(line) + ": " + what);
  }

  void split(const std::string& text) {
    std::istringstream in(text);
    std::string raw;
    for (int number = 1; std::getline(in, raw); ++number) {
      if (!raw.empty() && raw.back() == '\r') raw.pop_back();
      const std::size_t indent = raw.find_first_not_of(' ');
      if (indent == std::string::npos) continue;
      if (raw[indent] == '\t') fail(number, "a tab indents this line; YAML wants spaces");
      std::string body = withoutComment(raw.substr(indent));
      if (body.empty() || body == "---") continue;
      lines_.push_back({number, indent, body});
    }
  }

  static std::string withoutComment(const std::string& text) {
    char quote = 0;
    std::size_t end = text.size();
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (quote != 0) {
        if (text[i] == quote) quote = 0;
      } else if (text[i] == '"' || text[i] == '\'') {
        quote = text[i];
      } else if (text[i] == '#' && (i == 0 || text[i - 1] == ' ' || text[i - 1] == '\t')) {
        end = i;
        break;
      }
    }
    const std::size_t last = text.find_last_not_of(" \t", end == 0 ? 0 : end - 1);
    return end == 0 || last == std::string::npos ? "" : text.substr(0, last + 1);
  }

  static bool isItem(const std::string& text) { return text == "-" || text.rfind("- ", 0) == 0; }

  YamlNode block(std::size_t indent) {
    return isItem(lines_[at_].text) ? sequence(indent) : mapping(indent);
  }

  YamlNode sequence(std::size_t indent) {
    YamlNode node;
    node.kind = YamlNode::Kind::kSequence;
    node.line = lines_[at_].number;
    while (at_ < lines_.size() && lines_[at_].indent == indent && isItem(lines_[at_].text)) {
      Line& line = lines_[at_];
      const std::size_t start = line.text.find_first_not_of(' ', 1);
      if (start == std::string::npos) {
        ++at_;
        node.items.push_back(nested(indent, line.number));
      } else if (colonOf(line.text.substr(start)) != std::string::npos) {
        line.indent += start;  // the item is a mapping that begins on this line
        line.text.erase(0, start);
        node.items.push_back(mapping(line.indent));
      } else {
        node.items.push_back(scalar(line.text.substr(start), line.number));
        ++at_;
      }
    }
    return node;
  }

  YamlNode mapping(std::size_t indent) {
    YamlNode node;
    node.kind = YamlNode::Kind::kMapping;
    node.line = lines_[at_].number;
    while (at_ < lines_.size() && lines_[at_].indent == indent && !isItem(lines_[at_].text)) {
      const Line line = lines_[at_++];
      const std::size_t colon = colonOf(line.text);
      if (colon == std::string::npos) fail(line.number, "expected 'key: value', found '" + line.text + "'");
      const std::string key = scalar(line.text.substr(0, colon), line.number).scalar;
      for (const auto& field : node.fields) {
        if (field.first == key) fail(line.number, "key '" + key + "' appears twice");
      }
      const std::size_t start = line.text.find_first_not_of(' ', colon + 1);
      node.fields.emplace_back(key, start == std::string::npos
                                        ? nested(indent, line.number)
                                        : scalar(line.text.substr(start), line.number));
    }
    if (at_ < lines_.size() && lines_[at_].indent > indent) {
      fail(lines_[at_].number, "unexpected indentation");
    }
    return node;
  }

  // What follows an empty value: a deeper block, a sequence at the same depth, or nothing.
  YamlNode nested(std::size_t indent, int line) {
    if (at_ < lines_.size()) {
      const Line& next = lines_[at_];
      if (next.indent > indent) return block(next.indent);
      if (next.indent == indent && isItem(next.text) && !isItem(lines_[at_ - 1].text)) {
        return sequence(indent);
      }
    }
    YamlNode empty;
    empty.line = line;
    return empty;
  }

  static std::size_t colonOf(const std::string& text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (text[i] == '"' || text[i] == '\'') {
        i = text.find(text[i], i + 1);
        if (i == std::string::npos) break;
      } else if (text[i] == ':' && (i + 1 == text.size() || text[i + 1] == ' ')) {
        return i;
      }
    }
    return std::string::npos;
  }

  YamlNode scalar(const std::string& text, int line) const {
    if (std::string("[{&*!|>%@`").find(text[0]) != std::string::npos) {
      fail(line, "'" + text + "' is YAML this reader does not know; write block mappings, block "
                 "sequences and plain or quoted scalars");
    }
    YamlNode node;
    node.line = line;
    node.scalar = text;
    if (text[0] == '"' || text[0] == '\'') {
      if (text.size() < 2 || text.back() != text[0]) fail(line, "the quote is not closed: " + text);
      node.scalar = text.substr(1, text.size() - 2);
    }
    return node;
  }

  std::string name_;
  std::vector<Line> lines_;
  std::size_t at_ = 0;
};

}  // namespace

YamlNode parseYaml(const std::string& text, const std::string& name) {
  return Parser(text, name).document();
}

}  // namespace spatten::dram
