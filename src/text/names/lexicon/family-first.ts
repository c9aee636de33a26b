/** DATA. Family names of China, Korea and Vietnam, which stand before the given name. General knowledge. */
export const familyFirst = `li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin guo ma luo liang song zheng
  xie han tang feng yu dong xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai
  xia zhong tian ren fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan
  duan qian yin xi hua bo lai mu
  kim lee park choi jung jeong chung kang cho jo yoon yun jang chang lim im oh seo suh shin kwon hwang ahn an ryu yoo
  wong chan cheung leung lau tse yip kwok tsang mak chow yeung tsai hsu hsieh
  hong jeon ko koh moon son bae baek pak ri rhee roh noh nam ban
  nguyen tran pham hoang huynh phan vu vo dang bui ngo duong ly`
