-- Asks for the addresses of the file ATLAS_PATHS in turn, as readers' first visits do, and tells the result as one line of JSON.
local paths = {}
for path in io.lines(os.getenv("ATLAS_PATHS")) do paths[#paths + 1] = path end
local at = 0

request = function()
  at = at % #paths + 1
  return wrk.format("GET", paths[at], { ["Accept-Encoding"] = "gzip" })
end

done = function(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '\n{"requests":%d,"bytes":%d,"microseconds":%d,"errors":%d,"p50":%d,"p99":%d}\n',
    summary.requests, summary.bytes, summary.duration,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout,
    latency:percentile(50), latency:percentile(99)))
end
