import type { TileLayer } from '../../domain/basemap';

/** The layers of 天地图 in web Mercator that suit a map of a city, by the names of its own service. */
export const TIANDITU_LAYERS = ['vec_w', 'cva_w', 'img_w', 'cia_w', 'ter_w', 'eva_w'] as const;

export type TiandituLayer = (typeof TIANDITU_LAYERS)[number];

export const TIANDITU_CREDIT = '底图：天地图（国家地理信息公共服务平台）';

/** Its servers are called t0 to t7; the relief ends at level 14, all else at 18. */
const HOSTS = ['0', '1', '2', '3', '4', '5', '6', '7'];
const MAX_ZOOM = { usual: 18, relief: 14 } as const;

export function isTiandituLayer(name: string): name is TiandituLayer {
  return TIANDITU_LAYERS.some((each) => each === name);
}

export function toTiandituLayer(name: TiandituLayer, key: string): TileLayer {
  const layer = name.slice(0, -'_w'.length);
  const asked = [
    'SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles',
    `LAYER=${layer}&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk=${encodeURIComponent(key)}`
  ].join('&');
  return {
    template: `https://t{s}.tianditu.gov.cn/${name}/wmts?${asked}`,
    hosts: HOSTS,
    maxZoom: name === 'ter_w' ? MAX_ZOOM.relief : MAX_ZOOM.usual
  };
}
