-- Counts ARGV[1] more within the ARGV[2] seconds that began at the first; answers the count and the milliseconds left.
-- What would last longer than it can was begun before the clock of this machine was put back, and is begun anew.
local left = redis.call('pttl', KEYS[1])
if left < 0 or left > 1000 * ARGV[2] then
  redis.call('set', KEYS[1], 0, 'EX', ARGV[2])
end
return { redis.call('incrby', KEYS[1], ARGV[1]), redis.call('pttl', KEYS[1]) }
