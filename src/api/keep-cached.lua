-- Keeps ARGV[2] as the value of ARGV[1] for ARGV[3] seconds; of more than ARGV[4] values those go that were kept first.
local number = redis.call('incr', KEYS[1] .. ':number')
redis.call('set', KEYS[1] .. ':' .. ARGV[1], ARGV[2], 'EX', ARGV[3])
redis.call('zadd', KEYS[1], number, ARGV[1])
while redis.call('zcard', KEYS[1]) > tonumber(ARGV[4]) do
  redis.call('del', KEYS[1] .. ':' .. redis.call('zpopmin', KEYS[1])[1])
end
