-- wrk: a POST with a new Idempotency-Key each time; the body comes from the environment.
math.randomseed(os.time())
wrk.method = "POST"
wrk.body = os.getenv("BENCH_BODY")
wrk.headers["Content-Type"] = "application/json"
request = function()
  local key = string.gsub("xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx", "x", function()
    return string.format("%x", math.random(0, 15))
  end)
  wrk.headers["Idempotency-Key"] = key
  return wrk.format()
end
