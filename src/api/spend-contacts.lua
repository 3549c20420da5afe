-- Adds contacts (ARGV[4] and on) to those that a client has seen in an hour of ARGV[3] milliseconds, unless more of them are new than are
-- left of ARGV[1]; who has seen none yet may see ARGV[2]. Answers 1 where they may be seen, 0 where not.
local left = redis.call('pttl', KEYS[1])
if left > tonumber(ARGV[3]) then
  -- Begun before the clock of this machine was put back.
  redis.call('del', KEYS[1])
end
local fresh = {}
for place = 4, #ARGV do
  if redis.call('sismember', KEYS[1], ARGV[place]) == 0 then fresh[#fresh + 1] = ARGV[place] end
end
local seen = redis.call('scard', KEYS[1])
local most = ARGV[1] - seen
if seen == 0 then most = math.max(most, tonumber(ARGV[2])) end
if #fresh > 0 and #fresh > most then return 0 end
for _, contact in ipairs(fresh) do redis.call('sadd', KEYS[1], contact) end
if redis.call('pttl', KEYS[1]) < 0 then redis.call('pexpire', KEYS[1], ARGV[3]) end
return 1
